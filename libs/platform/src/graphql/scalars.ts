import { secondsOf } from '@parley/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const text = (name: string, description: string, accepts: (value: string) => boolean): GraphQLScalarType => {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} takes ${description}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

const isTimeZone = (value: string): boolean => {
  if (!/^[A-Za-z][\w+/-]{0,60}$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

const GEO_JSON = new GraphQLScalarType({ name: 'GeoJSON', description: 'an RFC 7946 geometry' });

/** The scalars of the contract; each says what it takes when it is given something else. */
export const scalars = {
  DateTime: text(
    'DateTime',
    'an RFC 3339 instant with offset, e.g. 2026-12-08T13:00:00+01:00',
    (value) => DATE_TIME.test(value) && !Number.isNaN(Date.parse(value)),
  ),
  Date: text('Date', 'an RFC 3339 full-date, e.g. 2026-12-08', isDate),
  Duration: text('Duration', 'an ISO 8601 duration, e.g. PT10M', (value) => secondsOf(value) !== undefined),
  TimeZone: text('TimeZone', 'an IANA time zone name, e.g. Europe/Brussels', isTimeZone),
  DelegationCode: text('DelegationCode', 'an ISO 3166-1 alpha-3 code, e.g. JPN', (value) =>
    /^[A-Z]{3}$/.test(value),
  ),
  Cursor: text('Cursor', 'a cursor that this API gave out', (value) => value.length <= 64),
  SHA256: text('SHA256', 'a SHA-256 in lower-case hex', (value) => /^[0-9a-f]{64}$/.test(value)),
  GeoJSON: GEO_JSON,
};
