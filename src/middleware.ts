import { defineMiddleware } from 'astro:middleware';
import { plannedPage } from './model/plan-file.ts';

/** With Astro's own commands, pages are not passed in: look them up in the plan file by address. */
export const onRequest = defineMiddleware((context, next) => {
  if (context.locals.page === undefined) {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    const page = plannedPage(decodeURI(context.url.pathname).slice(base.length)) ?? plannedPage('/404.html');
    if (page === undefined) throw new Error('Unexpected plan file without /404.html');
    context.locals.page = page;
    if (page.kind === 'not-found' && !context.url.pathname.includes('/404')) return context.rewrite('/404/');
  }
  return next();
});
