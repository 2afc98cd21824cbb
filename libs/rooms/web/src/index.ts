export * from './routes';
export * from './standing/standing';
