import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { Fragment } from 'react';

/** Sectors as everybody in education writes them, "po, vo", with the whole name on hovering and for screen readers. */
export function SectorCodes({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ', '}
      <abbr title={labelOf(sectors, code)}>{code}</abbr>
    </Fragment>
  ));
}
