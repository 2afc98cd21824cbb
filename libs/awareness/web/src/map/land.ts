import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import { useEffect, useState } from 'react';

type Atlas = Parameters<typeof feature>[0];
type Shape = Parameters<typeof feature>[1];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTopology = (value: unknown): value is Atlas & { objects: { land: Shape } } =>
  isRecord(value) && value.type === 'Topology' && isRecord(value.objects) && isRecord(value.objects.land);

const outlines = (atlas: unknown): GeoPermissibleObjects => {
  if (!isTopology(atlas)) throw new Error('the outlines of the land cannot be read');
  return feature(atlas, atlas.objects.land);
};

/** Coasts alone: the atlas of countries would draw borders, and with them take sides. Natural Earth, public domain. */
const load = async (fine: boolean): Promise<GeoPermissibleObjects> =>
  outlines(
    fine
      ? (await import('world-atlas/land-50m.json')).default
      : (await import('world-atlas/land-110m.json')).default,
  );

/** The land, finer once one has come near; `null` until it has arrived. Where it does not arrive, the map is without coasts. */
export const useLand = (fine: boolean): GeoPermissibleObjects | null => {
  const [land, setLand] = useState<GeoPermissibleObjects | null>(null);
  useEffect(() => {
    let wanted = true;
    load(fine).then(
      (loaded) => {
        if (wanted) setLand(loaded);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [fine]);
  return land;
};
