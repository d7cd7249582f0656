// What the region itself is called; everything else about it is said on the screens.
export const practiceRegionName = 'Oefenregio';
