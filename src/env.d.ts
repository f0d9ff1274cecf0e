declare namespace App {
  interface Locals {
    /** See `outputs/web-pages/page-of.ts`. */
    page: import('./model/planned-page.ts').PlannedPage;
  }
}
