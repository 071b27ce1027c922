import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  siteErrors,
  type AccessTarget,
  type CompanyModuleService,
} from "../../modules/company"
import { toMedusaError } from "../../utils/catalogue-error"
import type { TargetIds } from "./site-fields"

/**
 * What an access is for, of this company.
 * @throws MedusaError codes `b2b.ship_to.not_found`, `b2b.project.not_found`
 */
export async function findTarget(
  container: MedusaContainer,
  companyId: string,
  { ship_to_id, project_id }: TargetIds
): Promise<AccessTarget & { name: string }> {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  if (ship_to_id !== undefined) {
    const [shipTo] = await companies.listB2bShipTos(
      { id: ship_to_id, company_id: companyId },
      { relations: ["projects"], take: 1 }
    )
    if (!shipTo) {
      throw toMedusaError(siteErrors.shipToNotFound(ship_to_id))
    }
    const projectIds = shipTo.projects.map(({ id }) => id)
    return {
      ship_to: { id: shipTo.id, project_ids: projectIds },
      name: shipTo.name,
    }
  }
  const id = project_id ?? ""
  const [project] = await companies.listB2bProjects(
    { id, company_id: companyId },
    { take: 1 }
  )
  if (!project) {
    throw toMedusaError(siteErrors.projectNotFound(id))
  }
  return { project: { id: project.id }, name: project.name }
}

/** The columns of an access that name its target. */
export function targetColumns(target: AccessTarget) {
  return {
    ship_to_id: target.ship_to?.id ?? null,
    project_id: target.project?.id ?? null,
  }
}

/** @throws MedusaError `b2b.ship_to.not_found` for the first that is not this company's */
export async function refuseForeignShipTos(
  container: MedusaContainer,
  companyId: string,
  ids: string[]
): Promise<void> {
  if (ids.length === 0) {
    return
  }
  const rows = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bShipTos({ id: ids, company_id: companyId }, { select: ["id"] })
  const foreign = ids.find((id) => rows.every((row) => row.id !== id))
  if (foreign !== undefined) {
    throw toMedusaError(siteErrors.shipToNotFound(foreign))
  }
}
