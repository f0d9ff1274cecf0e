import { staticPaths } from '../outputs/static-paths.ts';

export { GET } from '../outputs/get-file.ts';
export const getStaticPaths = () => staticPaths('.xml');
