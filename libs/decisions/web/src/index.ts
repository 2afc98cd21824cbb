export { roomSlots } from './room/slots';
export { registerSlots } from './register/slots';
export * from './routes';
export * from './silences/slots';
export * from './polls/slots';
export { useCountDecisionsAgain } from './waiting/use-count-again';
