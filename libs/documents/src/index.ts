export * from './block';
export * from './documents-module';
export * from './formats';
export * from './markdown/render-markdown';
export * from './press';
export { renderHtml } from './html/render-html';
