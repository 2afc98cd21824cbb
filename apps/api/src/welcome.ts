import { DEMONSTRATION_PASSWORD } from '@parley/delegations/model';
import type { Configuration } from './configuration';

interface Started {
  readonly address: string;
  readonly web: boolean;
  readonly configuration: Configuration;
  readonly database: string;
}

const accounts = (configuration: Configuration): string[] => [
  `  Password of the demonstration accounts: ${configuration.demoPassword === undefined ? DEMONSTRATION_PASSWORD : 'as set in DEMO_PASSWORD'}`,
  '    officer@secretariat.example     schedules sessions and builds agendas',
  '    chair@secretariat.example       opens the session, gives the floor, closes items',
  '    head@jpn.example                a head of delegation (deputy@, adviser@; any of the 34 alpha-3 codes)',
  '    observer@asean.example          sees what is released to observers',
  '    admin@secretariat.example       people, seats, tokens (rapporteur@ too)',
  '',
  '  Try: sign in as the chair in one window and as head@jpn.example in another, join the session that is open',
  '  now, request the floor in the one and give it in the other. Or play a whole consultation: npm run demo',
];

/** What the terminal shows once the forum can be used. */
export const welcome = ({ address, web, configuration, database }: Started): void => {
  const lines = [
    '',
    `  Parley is open at ${address}`,
    `  Data: ${database}`,
    ...(web ? [] : ['  The web client is not built: npm run build']),
    '',
    ...(configuration.demo
      ? accounts(configuration)
      : ['  Make the first administrator: npm run admin:create']),
    '',
    '  Ctrl-C stops it; everything is kept.',
    '',
  ];
  console.log(lines.join('\n'));
};
