import { canEdit } from '@instroom/domain/region/member.ts';
import { Navigate } from '@tanstack/react-router';
import { useSession } from '../data/session.ts';
import { paths } from '../paths.ts';

/** Who works with candidates begins with the day, who looks on with the figures. */
export function RegionHomePage() {
  const { regionId, member } = useSession();
  return (
    <Navigate to={canEdit(member) ? paths.today : paths.figures} params={{ regionId }} replace />
  );
}
