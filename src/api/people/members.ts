import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../modules/company"
import { toMedusaError } from "../../utils/catalogue-error"
import { defined } from "../../utils/defined"
import {
  reactivateMemberWorkflow,
  removeMemberWorkflow,
  suspendMemberWorkflow,
  updateMemberWorkflow,
} from "../../workflows/company"
import { listMembers } from "../../workflows/company/reads/members"
import { pageOf } from "../../workflows/company/reads/page"
import { ofCompany, subjectId, type Side } from "./side"
import type { MemberListQuery, UpdateMemberBody } from "./validators"

const memberId = (req: MedusaRequest) =>
  subjectId(req, "member_id", siteErrors.memberNotFound)

export function getMembers(side: Side) {
  return async (
    req: MedusaRequest<unknown, MemberListQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { q, status, ...page } = req.validatedQuery
    const { rows, count } = await listMembers(
      req.scope,
      {
        company_id: await side.companyId(req),
        q,
        status,
        names_only: side.namesOnly(req),
      },
      pageOf(page)
    )
    const { offset, limit } = page
    res.json({ members: rows, count, offset, limit })
  }
}

async function answerMember(
  side: Side,
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = memberId(req)
  const { rows } = await listMembers(req.scope, {
    company_id: await side.companyId(req),
    id,
    names_only: side.namesOnly(req),
  })
  if (!rows[0]) {
    throw toMedusaError(siteErrors.memberNotFound(id))
  }
  res.json({ member: rows[0] })
}

export function getMember(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    await answerMember(side, req, res)
  }
}

export function postMember(side: Side) {
  return async (
    req: MedusaRequest<UpdateMemberBody>,
    res: MedusaResponse
  ): Promise<void> => {
    await updateMemberWorkflow(req.scope).run({
      input: {
        ...(await ofCompany(side, req)),
        member_id: memberId(req),
        change: defined(req.validatedBody),
      },
    })
    await answerMember(side, req, res)
  }
}

export function suspendMember(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    await suspendMemberWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), member_id: memberId(req) },
    })
    await answerMember(side, req, res)
  }
}

export function reactivateMember(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    await reactivateMemberWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), member_id: memberId(req) },
    })
    await answerMember(side, req, res)
  }
}

export function removeMember(side: Side) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const id = memberId(req)
    await removeMemberWorkflow(req.scope).run({
      input: { ...(await ofCompany(side, req)), member_id: id },
    })
    res.json({ id, object: "member", deleted: true })
  }
}
