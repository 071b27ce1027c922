import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
  type RoleChange,
} from "../../../modules/company"
import { auditLine, pick, type OfCompany } from "../change"

type Input = OfCompany & { role_id: string; change: RoleChange }

const FIELDS = ["code", "name", "permissions"] as const
const updateRoleStepId = "b2b-update-role-step"

/** Changes a company's own role; undone by writing back what it was. */
export const updateRoleStep = createStep(
  updateRoleStepId,
  async ({ role_id, change, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const was = await companies.changeRole({ company_id, role_id, change })
    const before = pick(was, FIELDS)
    const line = auditLine(
      of,
      "role.updated",
      { type: "role", id: role_id, name: was.name },
      { before, after: { ...before, ...change } }
    )
    return new StepResponse(
      { id: role_id, event: { id: role_id, company_id }, audit: [line] },
      { id: role_id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .updateB2bRoles(before)
    }
  }
)
