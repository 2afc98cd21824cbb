export * from './routes';
export * from './standing/standing';
export { keyPressed, keysAreOn } from './shortcuts/key-pressed';
export { useKey } from './shortcuts/use-key';
export { useRoomNews } from './room/use-room-news';
