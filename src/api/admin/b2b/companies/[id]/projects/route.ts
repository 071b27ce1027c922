import { createProject } from "../../../../../sites/change-sites"
import { adminScope } from "../../../../../sites/scope"
import type { AdminProject } from "../../../types"
import { anyColumnContains } from "../../../../../../utils/search"
import { listOfCompany } from "../../sub-list"

/** A page of a company's jobs with their delivery addresses. */
export const GET = listOfCompany({
  answer: (rows: AdminProject[]) => ({ projects: rows }),
  entity: "b2b_project",
  search: (_scope, _companyId, text) => ({
    $or: anyColumnContains(["code", "name"], text),
  }),
})

export const POST = createProject(adminScope)
