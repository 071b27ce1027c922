import type {
  ProjectFacts,
  ProjectRow,
  ShipToFacts,
  ShipToRow,
} from "../../../modules/company"

/** What the pure rules read of a ship-to loaded with its projects. */
export function shipToFacts(row: ShipToRow): ShipToFacts {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    project_ids: row.projects.map((project) => project.id),
  }
}

/** What the pure rules read of a project loaded with its ship-tos. */
export function projectFacts(row: ProjectRow): ProjectFacts {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    ship_to_ids: row.ship_tos.map((shipTo) => shipTo.id),
  }
}
