declare namespace App {
  interface Locals {
    /** See `model/page-of.ts`. */
    page: import('./model/page-of.ts').PlannedPage;
  }
}
