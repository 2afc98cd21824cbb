export { BriefAtItem } from './brief-at-item';
export { BriefsOfSession } from './briefs-of-session';
