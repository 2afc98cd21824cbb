/** The namespace of screens in the hall. */
export const HALL = '/projector';
