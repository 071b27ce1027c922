import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  companyErrors,
  effectivePermissions,
  type CompanyModuleService,
} from "../../modules/company"
import {
  actingPermissions,
  refuseRep,
  refuseSession,
  SALES_REP_MODULE,
  salesRepErrors,
  type ActingSessionRow,
  type SalesRepModuleService,
  type Standing,
} from "../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { b2bOptions } from "../../options"
import { toMedusaError, type CatalogueError } from "../../utils/catalogue-error"
import type { B2bContext } from "../trade/request-context"

/** What an acting token says; every word of it is checked against the session's row. */
export type ActingClaim = {
  session_id: string
  actor_id: string
  customer_id: string
}

/**
 * For whom an acting token acts, read anew with each request: what was ended, revoked
 * or reassigned since counts at once.
 * @throws MedusaError codes `b2b.acting.*`, `b2b.sales_rep.*`, `b2b.member.*`
 */
export async function loadActingSession(
  container: MedusaContainer,
  claim: ActingClaim
): Promise<B2bContext> {
  const now = b2bOptions().now()
  const found = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .session(claim.session_id, now)
  if (
    !found ||
    found.session.actor_id !== claim.actor_id ||
    found.session.customer_id !== claim.customer_id
  ) {
    throw toMedusaError(salesRepErrors.sessionInvalid())
  }
  const { session, standing } = found
  refuse(refuseSession(session, now))
  const [member, account] = await Promise.all([
    memberOf(container, session),
    accountOf(container, session),
    refuseActor(container, session, standing),
  ])
  if (member?.company.status !== "active" || member.status !== "active") {
    throw toMedusaError(
      member?.status === "active"
        ? companyErrors.companyNotActive(member.company)
        : salesRepErrors.memberNotFound(session.member_id)
    )
  }
  return {
    customer_id: session.customer_id,
    member,
    company: member.company,
    account,
    office: account.office,
    permissions: actingPermissions(
      {
        acts_as: session.acts_as,
        member: effectivePermissions(member.roles, account.restrictions),
        restrictions: account.restrictions,
      },
      standing.policy
    ),
    acting: {
      session_id: session.id,
      actor: {
        type: session.actor_type,
        id: session.actor_id,
        name: session.actor_name,
      },
      sales_rep: standing.rep,
      as: session.acts_as,
      channel: session.channel,
      policy: standing.policy,
      expires_at: session.expires_at,
    },
  }
}

function refuse(refusal: CatalogueError | null): void {
  if (refusal) {
    throw toMedusaError(refusal)
  }
}

/**
 * Whether whoever opened a session might open it still.
 * @throws MedusaError the reason why not
 */
async function refuseActor(
  container: MedusaContainer,
  session: ActingSessionRow,
  standing: Standing
): Promise<void> {
  if (session.actor_type === "user") {
    const users = await container
      .resolve(Modules.USER)
      .listUsers({ id: session.actor_id }, { take: 1 })
    refuse(users.length === 0 ? salesRepErrors.sessionInvalid() : null)
    return
  }
  refuse(refuseStanding(standing, session.account_id))
  refuse(
    session.acts_as === "account" && !standing.policy.may_act_for_account
      ? salesRepErrors.notForAccount()
      : null
  )
}

/** Why a rep who stands so to an account may not act for it. */
export function refuseStanding(
  { rep, service, consent, policy }: Standing,
  accountId: string
): CatalogueError | null {
  return rep
    ? refuseRep(rep, { id: accountId, service, consent }, policy)
    : salesRepErrors.sessionInvalid()
}

async function memberOf(
  container: MedusaContainer,
  { member_id, company_id, customer_id }: ActingSessionRow
) {
  const [member] = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bMembers(
      { id: member_id, company_id, customer_id },
      { relations: ["company", "roles"], take: 1 }
    )
  return member ?? null
}

function accountOf(container: MedusaContainer, session: ActingSessionRow) {
  return container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .retrieveB2bAccount(session.account_id, {
      relations: ["office", "payment_term"],
    })
}
