import type { OrderHeaderRow } from "../../modules/trade"
import type { Actor } from "../audit/actor"
import type { ActingFacts } from "./request-context"

/** What a header says of who prepares its cart. */
export function preparedBy(acting: ActingFacts | undefined) {
  return acting
    ? {
        channel: acting.channel,
        sales_rep_id: acting.sales_rep?.id ?? null,
        acting_session_id: acting.session_id,
        acting_actor_id: acting.actor.id,
        acting_actor_name: acting.actor.name,
        acts_as: acting.as,
      }
    : { channel: "online" as const }
}

/** What of a header says who places its order. */
export type PlacedHeader = Pick<
  OrderHeaderRow,
  | "member_id"
  | "sales_rep_id"
  | "acting_actor_id"
  | "acting_actor_name"
  | "handed_over_at"
>

/** Who places the order of a header: its member, or whoever prepared it in his place. */
export function placedBy(header: PlacedHeader, memberName: string): Actor {
  const { acting_actor_id: id, handed_over_at, member_id } = header
  return id === null || handed_over_at !== null
    ? { type: "member", id: member_id, name: memberName }
    : {
        type: header.sales_rep_id === null ? "user" : "sales_rep",
        id,
        name: header.acting_actor_name ?? id,
        on_behalf_of_id: member_id,
      }
}
