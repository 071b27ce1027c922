import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import type { AdminPausedConnection } from "./types"

/** Connections that send nothing until somebody resumes them; never their config. */
export async function findPausedConnections(
  scope: MedusaContainer
): Promise<AdminPausedConnection[]> {
  const { rows } = await graph<AdminPausedConnection>(scope, {
    entity: "b2b_connection",
    fields: ["id", "code", "name", "driver", "paused_reason", "updated_at"],
    filters: { status: "paused" },
    pagination: { take: 100, order: { name: "ASC" } },
  })
  return rows
}
