import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import type { OrderHistoryFilters } from "../../../modules/trade"
import { anyColumnContains } from "../../../utils/search"

/** What a client may filter the order history by; `q` is the one search box. */
export type OrderHistoryQuery = Omit<
  OrderHistoryFilters,
  "search" | "order_id"
> & {
  q?: string | undefined
}

/** Jobs belong to another module, so a search finds their ids first. */
export async function historyFilters(
  container: MedusaContainer,
  companyId: string,
  { q, ...filters }: OrderHistoryQuery
): Promise<OrderHistoryFilters> {
  if (!q) {
    return filters
  }
  const projects = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bProjects(
      {
        company_id: companyId,
        $or: anyColumnContains(["code", "name"], q),
      },
      { select: ["id"] }
    )
  return {
    ...filters,
    search: { text: q, project_ids: projects.map(({ id }) => id) },
  }
}
