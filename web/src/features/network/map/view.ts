// The map as a plane: longitude and latitude stretched to the proportions of the Netherlands, which is exact enough for a
// country of three hundred kilometres, and the part of it that is in view.

export type Size = { width: number; height: number };
type Place = { lat: number; lon: number };
/** Which place is in the middle, and how many pixels a degree of latitude has. */
export type View = Place & { scale: number };

/** A degree of longitude is shorter than one of latitude, by the cosine of 52.2 degrees. */
export const lonRatio = 0.613;
/** `home`: where one begins, with the surroundings in view. */
export const scales = { least: 60, home: 2_400, most: 40_000 } as const;
/** The European Netherlands. */
export const country = { south: 50.72, north: 53.58, west: 3.3, east: 7.26 };
const margin = 0.86;

export function onScreen({ lat, lon }: Place, view: View, { width, height }: Size) {
  return {
    x: width / 2 + (lon - view.lon) * view.scale * lonRatio,
    y: height / 2 - (lat - view.lat) * view.scale,
  };
}

export function atPoint(x: number, y: number, view: View, { width, height }: Size): Place {
  return {
    lon: view.lon + (x - width / 2) / (view.scale * lonRatio),
    lat: view.lat - (y - height / 2) / view.scale,
  };
}

/** All of these places in view; the country where there are none. */
export function around(
  places: readonly Place[],
  { width, height }: Size,
  nearest: number = scales.most,
): View {
  const { south, north, west, east } = places.length > 0 ? boundsOf(places) : country;
  const scale = Math.min(
    (width * margin) / Math.max(0.02, (east - west) * lonRatio),
    (height * margin) / Math.max(0.02, north - south),
  );
  return {
    lat: (south + north) / 2,
    lon: (west + east) / 2,
    scale: bounded(Math.min(scale, nearest)),
  };
}

/** Nearer or further away, with the place below the pointer staying there. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }, size: Size): View {
  const scale = bounded(view.scale * factor);
  const place = atPoint(at.x, at.y, view, size);
  const moved = atPoint(at.x, at.y, { ...view, scale }, size);
  return held({
    lat: view.lat + place.lat - moved.lat,
    lon: view.lon + place.lon - moved.lon,
    scale,
  });
}

export function panned(view: View, dx: number, dy: number): View {
  return held({
    ...view,
    lon: view.lon - dx / (view.scale * lonRatio),
    lat: view.lat + dy / view.scale,
  });
}

/** Nobody loses the country out of sight. */
function held({ lat, lon, scale }: View): View {
  return {
    lat: Math.min(country.north, Math.max(country.south, lat)),
    lon: Math.min(country.east, Math.max(country.west, lon)),
    scale,
  };
}

function bounded(scale: number): number {
  return Math.min(scales.most, Math.max(scales.least, scale));
}

function boundsOf(places: readonly Place[]) {
  const bounds = { south: 90, north: -90, west: 180, east: -180 };
  for (const { lat, lon } of places) {
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
  }
  return bounds;
}
