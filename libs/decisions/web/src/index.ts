export * from './routes';
export * from './silences/slots';
