/** Sites that runs have left, for the runs that follow them. */
import { type LaneSite, openSite, type SitePlan } from "./laneSite.js";

/** Sites that stand idle at most, of so many bytes each at most. */
const MOST = 4;
const LARGEST = 1 << 26;

/** Belongs to the caller, and may serve several runs at once: a site is lent to one of them. */
export interface LaneSites {
  /** A site for a plan, with so many bytes behind the model: one that stands idle, or a new one. Undefined where it is too large. */
  take(plan: SitePlan, bytes: number): LaneSite | undefined;
  /** Gives a site back: what lies in it may be overwritten from now on. */
  leave(site: LaneSite): void;
}

/** None stands idle yet. */
export function laneSites(): LaneSites {
  let idle: readonly LaneSite[] = [];
  const sizeOf = ({ memory }: LaneSite): number => memory.buffer.byteLength;
  return {
    take(plan, bytes) {
      const same = idle.find((site) => site.cells === plan.cells && sizeOf(site) >= site.layout.end + bytes);
      const oldest = same === undefined && idle.length === MOST ? idle[0] : undefined;
      idle = idle.filter((site) => site !== same && site !== oldest);
      return same ?? openSite(plan, bytes, oldest?.memory);
    },
    leave(site) {
      if (sizeOf(site) <= LARGEST) idle = [...idle, site].slice(-MOST);
    },
  };
}
