import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useLocale, zoneName } from '@parley/ui';
import { useMemo } from 'react';
import { useCapitalNames } from './use-capital-names';
import { CAPITAL_ZONES, otherZones } from './zones';

export interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  readonly error?: string | undefined;
}

/** Chooses the zone in which a session is convened: the capitals first, then all others. */
export const ZoneField = ({ value, onChange, error }: ZoneFieldProps) => {
  const { t } = useLingui();
  const { locale } = useLocale();
  const capitals = useCapitalNames();
  const others = useMemo(() => otherZones(), []);
  const known = others.includes(value) || CAPITAL_ZONES.some((zone) => zone === value);
  return (
    <NativeSelect
      label={t`Convening zone`}
      description={t`The times below are typed in this zone; each reader sees them in their own as well.`}
      error={error}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        {
          group: t`Capitals`,
          items: CAPITAL_ZONES.map((zone) => ({ value: zone, label: `${capitals[zone]} (${zone})` })),
        },
        {
          group: t`All other zones`,
          items: (known ? others : [value, ...others]).map((zone) => ({
            value: zone,
            label: `${zoneName(zone, locale)} (${zone})`,
          })),
        },
      ]}
    />
  );
};
