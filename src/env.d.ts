declare namespace App {
  interface Locals {
    /** See `lib/page-of.ts`. */
    page: import('./lib/page-of.ts').PlannedPage;
  }
}
