export * from './block';
export * from './documents-module';
export * from './formats';
export * from './markdown/render-markdown';
export { MakerHere } from './making/maker';
export { MakerAside, type MakingLimits } from './making/maker-aside';
export { DocumentTooLarge, PressBusy } from './making/making-job';
export * from './press';
export { renderHtml } from './html/render-html';
