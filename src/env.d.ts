declare namespace App {
  interface Locals {
    /** See `lib/page-of.ts`. */
    page: import('./model/page-of.ts').PlannedPage;
  }
}
