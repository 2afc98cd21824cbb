/** A note as the demonstration writes it. */
export interface DemoNote {
  readonly by: string;
  readonly title: string;
  readonly topic: string;
  /** Days before the start, and for how many days it was observed. */
  readonly ago: number;
  readonly days?: number;
  /** Letter and digit of its rating. */
  readonly rating: string;
  /** A sea area by its code, or a point: longitude, latitude. */
  readonly where: string | readonly [number, number] | null;
  readonly domains?: readonly string[];
  readonly baselines?: readonly string[];
  readonly techniques?: readonly string[];
  readonly likelihood?: string;
  readonly confidence?: 'LOW' | 'MODERATE' | 'HIGH';
  /** Delegations to which alone it is released, at RESTRICTED; left out for all at UNCLASSIFIED. */
  readonly to?: readonly string[];
}

const note = (
  [by, topic, title]: readonly [string, string, string],
  [ago, rating]: readonly [number, string],
  where: DemoNote['where'],
  more: Partial<DemoNote> = {},
): DemoNote => ({ by, topic, title, ago, rating, where, ...more });

const SEA = 'maritime_activity';
const TOLD = 'influence_operations';
const SUPPLY = 'supply_chains';
const JOINT = 'china_russia_military_cooperation';

/** What delegations tell of what they know. All of it is invented. */
export const DEMO_NOTES: readonly DemoNote[] = [
  note(['JPN', SEA, 'Research vessels at anchor'], [6, 'B2'], [124.2, 26.4], {
    domains: ['military_defence'],
  }),
  note(['JPN', SEA, 'Fishing fleet larger than last season'], [34, 'A1'], 'east_china_sea'),
  note(['KOR', SEA, 'Navigation warnings at short notice'], [18, 'B2'], 'sea_of_japan_east_sea'),
  note(['KOR', SEA, 'Buoys found adrift'], [71, 'C3'], 'yellow_sea', { domains: ['infrastructure'] }),
  note(['AUS', SEA, 'Encounters between coast guards'], [9, 'B2'], [114.6, 11.1], {
    days: 2,
    to: ['JPN', 'NZL', 'USA'],
  }),
  note(['AUS', SEA, 'Merchant ships asked to change course'], [27, 'B3'], 'south_china_sea', {
    domains: ['economy', 'legal'],
  }),
  note(['GBR', SEA, 'Positions of ships reported falsely'], [48, 'A2'], [110.3, 8.2], {
    days: 5,
    domains: ['information'],
  }),
  note(['FRA', SEA, 'Pêche non déclarée dans le sud de l’océan Indien'], [40, 'A1'], 'indian_ocean', {
    domains: ['economy'],
  }),
  note(['FRA', SEA, 'Surveys of the sea floor near cables'], [83, 'C3'], [72.5, -7.1], {
    to: ['AUS', 'GBR', 'JPN'],
  }),
  note(['NOR', SEA, 'Interference with satellite navigation'], [12, 'A1'], [30.1, 70.4], {
    days: 3,
    domains: ['space', 'infrastructure'],
  }),
  note(['NOR', SEA, 'Exercise area announced, then withdrawn'], [57, 'B2'], 'barents_sea'),
  note(['CAN', SEA, 'Convoys on the northern sea route'], [65, 'B2'], 'arctic_ocean', { days: 6 }),
  note(['ISL', SEA, 'Anchor tracks near a cable'], [22, 'C3'], [-18.2, 63.1], {
    domains: ['infrastructure'],
    baselines: ['communications'],
  }),
  note(['EST', SEA, 'Tankers without known insurance'], [15, 'B2'], 'baltic_sea', {
    domains: ['economy'],
    baselines: ['energy'],
  }),
  note(['DNK', SEA, 'Ship loitering above a cable'], [4, 'B3'], [16.8, 55.6], {
    to: ['EST', 'NOR', 'DEU', 'POL'],
    baselines: ['communications'],
  }),
  note(['ITA', SEA, 'Drifting mines reported by ferries'], [90, 'D4'], 'mediterranean_sea'),
  note(['GRC', SEA, 'Transfers of oil between ships at sea'], [31, 'B2'], [22.9, 36.4], {
    domains: ['economy'],
  }),
  note(['JPN', JOINT, 'Joint flight of long-range aircraft'], [20, 'A1'], [131.5, 34.6], {
    domains: ['military_defence', 'diplomacy'],
  }),
  note(['KOR', JOINT, 'Joint passage through a strait'], [62, 'A2'], [129.9, 34.5], {
    likelihood: 'likely',
    confidence: 'MODERATE',
  }),
  note(['USA', JOINT, 'Joint naval exercise announced'], [44, 'B2'], 'north_pacific', {
    days: 4,
    to: ['AUS', 'CAN', 'JPN', 'KOR'],
  }),
  note(['POL', JOINT, 'Observers at an exercise on land'], [97, 'C3'], [35.2, 54.1]),
  note(['LTU', TOLD, 'Invented letter of a ministry in circulation'], [11, 'A1'], [25.3, 54.7], {
    domains: ['information', 'political'],
    techniques: ['T0086'],
  }),
  note(['AUS', TOLD, 'Accounts that repeat one text in six languages'], [25, 'B2'], null, {
    domains: ['information'],
    techniques: ['T0002'],
    likelihood: 'highly_likely',
    confidence: 'HIGH',
  }),
  note(['CAN', TOLD, 'Approaches to candidates by unknown sponsors'], [52, 'C3'], null, {
    domains: ['political'],
    to: ['AUS', 'GBR', 'NZL', 'USA'],
  }),
  note(['CZE', TOLD, 'Grants to a research institute tied to conditions'], [74, 'B3'], null, {
    domains: ['culture', 'economy'],
  }),
  note(['LVA', TOLD, 'Rumours about the safety of vaccines'], [38, 'C2'], null, {
    domains: ['social_societal'],
    baselines: ['mass_casualties'],
    techniques: ['T0003'],
  }),
  note(['NZL', TOLD, 'Pressure on a newspaper in a diaspora'], [59, 'D3'], null, {
    domains: ['information', 'culture'],
    likelihood: 'realistic_possibility',
  }),
  note(['DEU', TOLD, 'Engineers invited under a false pretext'], [29, 'B2'], null, {
    domains: ['economy', 'intelligence'],
  }),
  note(['NLD', 'cyber', 'Unused accounts at a port operator taken over'], [8, 'A2'], [4.1, 51.9], {
    domains: ['cyber', 'infrastructure'],
    baselines: ['transport'],
  }),
  note(['EST', 'cyber', 'Flood of requests against public services'], [16, 'A1'], null, {
    days: 2,
    domains: ['cyber', 'public_administration'],
  }),
  note(['JPN', 'cyber', 'Update server of a supplier copied'], [46, 'B2'], null, {
    domains: ['cyber'],
    to: ['KOR', 'USA', 'NLD'],
  }),
  note(['ROU', 'cyber', 'Letters that ask for passwords, in the name of an embassy'], [33, 'B3'], null, {
    domains: ['cyber', 'diplomacy'],
  }),
  note(['NZL', SUPPLY, 'Export licences for a rare metal delayed'], [21, 'B2'], null, {
    domains: ['economy'],
  }),
  note(['ITA', SUPPLY, 'One supplier left for a medicine'], [55, 'A1'], null, {
    domains: ['economy'],
    baselines: ['mass_casualties'],
  }),
  note(['PRT', SUPPLY, 'Offer to buy a share of a terminal'], [68, 'B2'], [-8.9, 37.9], {
    domains: ['economy', 'infrastructure'],
    baselines: ['transport'],
  }),
  note(['LTU', SUPPLY, 'Customs clearance stopped without notice'], [80, 'A1'], null, {
    domains: ['economy', 'diplomacy'],
  }),
  note(['SVN', 'resilience', 'Reserve of grain tested'], [36, 'A1'], null, { baselines: ['food_water'] }),
  note(['LUX', 'space', 'Signal of a communications satellite disturbed'], [14, 'E5'], null, {
    domains: ['space'],
    baselines: ['communications'],
  }),
  note(['GBR', 'space', 'Object close to a weather satellite'], [42, 'F6'], null, {
    domains: ['space'],
    likelihood: 'unlikely',
    confidence: 'LOW',
  }),
  note(['BEL', 'resilience', 'Government offices moved for a day'], [61, 'A1'], [4.35, 50.85], {
    baselines: ['continuity_of_government'],
  }),
];
