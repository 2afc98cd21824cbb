export * from './routes';
<<<<<<< HEAD
export * from './silences/slots';
=======
export * from './polls/slots';
>>>>>>> a704090 (feat(decisions): the page of a poll, opening one, and polls on other screens)
