import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import { runsCompany } from "../domain/last-admin"
import { refuseMemberStatus, type MemberStatus } from "../domain/member-status"
import { lockCompany } from "../queries/lock-company"
import { transactionOf } from "../../../utils/transaction"
import type { MemberRow } from "../types"
import { siteErrors } from "../site-errors"
import { peopleErrors } from "./errors"
import { RoleService } from "./role-service"

export type MemberChange = {
  status?: MemberStatus
  role_ids?: string[]
  job_title?: string | null
}

/** What a change of a member can change, and so what undoes it. */
export type MemberState = {
  id: string
  customer_id: string
  status: MemberStatus
  job_title: string | null
  role_ids: string[]
}

export type ChangedMember = {
  before: MemberState
  after: MemberState
  /** Ship-to accesses that ended with it. */
  ended_access_ids: string[]
}

type MemberRef = { company_id: string; member_id: string }

export function stateOf(member: MemberRow): MemberState {
  const { id, customer_id, status, job_title, roles } = member
  return {
    id,
    customer_id,
    status,
    job_title,
    role_ids: roles.map((role) => role.id).sort(),
  }
}

/** Changes to a company's members, one after the other. */
export class MemberService extends RoleService {
  /**
   * Changes status, roles or job title. Who is no longer active loses what he lent
   * to colleagues; who is removed, his own ship-to accesses too.
   * @throws MedusaError `b2b.member.not_found`, `.cannot_transition`, `.last_admin`,
   *   `b2b.role.not_found`
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeMember(
    { change, ...ref }: MemberRef & { change: MemberChange },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ChangedMember> {
    await lockCompany(transactionOf(context), ref.company_id)
    const member = await this.memberOf_(ref, context)
    const refusal = change.status && refuseMemberStatus(member, change.status)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    if (!change.status && member.status === "removed") {
      throw toMedusaError(
        peopleErrors.memberCannotTransition(member.id, "removed", "changed")
      )
    }
    const roles = change.role_ids
      ? await this.rolesOf(ref.company_id, change.role_ids, context)
      : member.roles
    const changed = { status: change.status ?? member.status, roles }
    if (runsCompany(member) && !runsCompany(changed)) {
      const members = await this.activeMembers_(ref.company_id, context)
      this.refuseLastAdmin_(
        members,
        members.map((row) => (row.id === member.id ? changed : row))
      )
    }
    const before = stateOf(member)
    const after: MemberState = {
      ...before,
      status: changed.status,
      role_ids: roles.map((role) => role.id).sort(),
      job_title:
        change.job_title === undefined ? before.job_title : change.job_title,
    }
    await this.saveMember_(after, context)
    const ended = await this.endAccesses_(after, context)
    return { before, after, ended_access_ids: ended }
  }

  /** Brings a member back to what he was, with the accesses that ended. */
  @InjectManager()
  @InjectTransactionManager()
  async restoreMember(
    { before, ended_access_ids }: Omit<ChangedMember, "after">,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.saveMember_(before, context)
    if (ended_access_ids.length > 0) {
      await this.restoreB2bShipToAccesses(ended_access_ids, {}, context)
    }
  }

  protected async saveMember_(
    { id, customer_id, status, job_title, role_ids }: MemberState,
    context: Context<EntityManager>
  ): Promise<void> {
    await this.updateB2bMembers(
      { id, customer_id, status, job_title, roles: role_ids },
      context
    )
  }

  private async memberOf_(
    { company_id, member_id }: MemberRef,
    context: Context<EntityManager>
  ): Promise<MemberRow> {
    const [member] = await this.listB2bMembers(
      { id: member_id, company_id },
      { relations: ["roles"] },
      context
    )
    if (!member) {
      throw toMedusaError(siteErrors.memberNotFound(member_id))
    }
    return member
  }

  private async endAccesses_(
    { id, status }: MemberState,
    context: Context<EntityManager>
  ): Promise<string[]> {
    if (status === "active") {
      return []
    }
    const lost = [
      { delegated_by_id: id },
      ...(status === "removed" ? [{ member_id: id }] : []),
    ]
    const rows = await this.listB2bShipToAccesses({ $or: lost }, {}, context)
    const ids = rows.map((row) => row.id)
    if (ids.length > 0) {
      await this.softDeleteB2bShipToAccesses(ids, {}, context)
    }
    return ids
  }
}
