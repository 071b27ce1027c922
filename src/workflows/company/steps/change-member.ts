import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
  type MemberChange,
} from "../../../modules/company"
import { auditLine, pick, type OfCompany } from "../change"
import { customerName } from "../customer-name"

type Input = OfCompany & {
  member_id: string
  change: MemberChange
  /** Past tense, for the log: `member.suspended`. */
  action: string
}

const FIELDS = ["status", "job_title", "role_ids"] as const
const changeMemberStepId = "b2b-change-member"

/** Changes a member; undone by writing back what he was and what he had lent. */
export const changeMemberStep = createStep(
  changeMemberStepId,
  async ({ change, action, member_id, ...of }: Input, { container }) => {
    const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
    const { company_id } = of
    const changed = await companies.changeMember({
      company_id,
      member_id,
      change,
    })
    const { before, after, ended_access_ids } = changed
    const name = await customerName(container, before.customer_id)
    const line = auditLine(
      of,
      action,
      { type: "member", id: member_id, name },
      {
        before: pick(before, FIELDS),
        after: {
          ...pick(after, FIELDS),
          ...(ended_access_ids.length > 0 ? { ended_access_ids } : {}),
        },
      }
    )
    return new StepResponse(
      { member: after, event: { id: member_id, company_id }, audit: [line] },
      { before, ended_access_ids }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<CompanyModuleService>(COMPANY_MODULE)
        .restoreMember(undo)
    }
  }
)
