import type { MedusaContainer } from "@medusajs/framework/types"
import { graph, type Rows } from "../../utils/graph"
import type { ShipToRequest, SiteAccess, SiteMember } from "./types"
import {
  accessFields,
  memberFields,
  projectFields,
  requestFields,
  shipToFields,
} from "./fields"

type Page = { skip: number; take: number; order: Record<string, string> }
type Filters = Record<string, unknown>

const ONE: Page = { skip: 0, take: 1, order: { id: "ASC" } }

/** One ship-to, as the lists show it. */
export async function findShipTo(container: MedusaContainer, id: string) {
  const { rows } = await graph(container, {
    entity: "b2b_ship_to",
    fields: shipToFields,
    filters: { id },
  })
  return rows[0]
}

/** One project, as the lists show it. */
export async function findProject(container: MedusaContainer, id: string) {
  const { rows } = await graph(container, {
    entity: "b2b_project",
    fields: projectFields,
    filters: { id },
  })
  return rows[0]
}

/** Accesses and loans with the people that they name. */
export async function findAccesses(
  container: MedusaContainer,
  filters: Filters,
  page: Page = ONE
): Promise<Rows<SiteAccess>> {
  const { rows, count } = await graph<
    SiteAccess & { delegated_by_id: string | null }
  >(container, {
    entity: "b2b_ship_to_access",
    fields: accessFields,
    filters,
    pagination: page,
  })
  const lenders = await membersById(
    container,
    rows.flatMap((row) => row.delegated_by_id ?? [])
  )
  return {
    count,
    rows: rows.map(({ delegated_by_id, ...row }) => ({
      ...row,
      delegated_by: lenders.get(delegated_by_id ?? "") ?? null,
    })),
  }
}

/** Requests for ship-tos with who asked. */
export async function findShipToRequests(
  container: MedusaContainer,
  filters: Filters,
  page: Page = ONE
): Promise<Rows<ShipToRequest>> {
  const { rows, count } = await graph<ShipToRequest>(container, {
    entity: "b2b_ship_to_request",
    fields: requestFields,
    filters,
    pagination: page,
  })
  const members = await membersById(
    container,
    rows.map((row) => row.member_id)
  )
  return {
    count,
    rows: rows.map((row) => ({
      ...row,
      member: members.get(row.member_id) ?? null,
    })),
  }
}

/** Members with their names, by id. */
export async function membersById(
  container: MedusaContainer,
  ids: string[]
): Promise<ReadonlyMap<string, SiteMember>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { rows } = await graph<SiteMember>(container, {
    entity: "b2b_member",
    fields: memberFields,
    filters: { id: [...new Set(ids)] },
  })
  return new Map(rows.map((row) => [row.id, row]))
}
