import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../../utils/catalogue-error"
import { losesLastAdmin } from "../domain/last-admin"
import type { Permission } from "../domain/permissions"
import { lockCompany } from "../queries/lock-company"
import { countRoleUses } from "../queries/role-uses"
import { transactionOf } from "../../../utils/transaction"
import { CompanyRecords } from "../records"
import type { MemberRow, RoleRow } from "../types"
import { peopleErrors } from "./errors"

export type RoleInput = {
  code: string
  name: string
  permissions: Permission[]
}
export type RoleChange = Partial<RoleInput>
type RoleRef = { company_id: string; role_id: string }

/** Changes to a company's own roles, one after the other. */
export class RoleService extends CompanyRecords {
  /** @throws MedusaError `b2b.role.code_taken` */
  @InjectManager()
  @InjectTransactionManager()
  async addRole(
    input: RoleInput & { company_id: string },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RoleRow> {
    await lockCompany(transactionOf(context), input.company_id)
    await this.refuseCodeTaken_(input, context)
    return await this.createB2bRoles(input, context)
  }

  /**
   * @returns the role as it was
   * @throws MedusaError `b2b.role.not_found`, `.built_in`, `.code_taken`,
   *   `b2b.member.last_admin`
   */
  @InjectManager()
  @InjectTransactionManager()
  async changeRole(
    { change, ...ref }: RoleRef & { change: RoleChange },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RoleRow> {
    await lockCompany(transactionOf(context), ref.company_id)
    const before = await this.ownRole_(ref, context)
    if (change.code !== undefined && change.code !== before.code) {
      await this.refuseCodeTaken_({ ...ref, code: change.code }, context)
    }
    if (change.permissions) {
      const after = { ...before, permissions: change.permissions as string[] }
      const members = await this.activeMembers_(ref.company_id, context)
      this.refuseLastAdmin_(
        members,
        members.map((member) => ({
          ...member,
          roles: member.roles.map((role) =>
            role.id === after.id ? after : role
          ),
        }))
      )
    }
    await this.updateB2bRoles({ ...change, id: before.id }, context)
    return before
  }

  /**
   * @returns the role that is gone
   * @throws MedusaError `b2b.role.not_found`, `.built_in`, `.in_use`
   */
  @InjectManager()
  @InjectTransactionManager()
  async removeRole(
    { now, ...ref }: RoleRef & { now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RoleRow> {
    const trx = transactionOf(context)
    await lockCompany(trx, ref.company_id)
    const role = await this.ownRole_(ref, context)
    const uses = await countRoleUses(trx, { role_id: role.id, now })
    if (uses.members + uses.invitations + uses.email_domains > 0) {
      throw toMedusaError(peopleErrors.roleInUse(role.id, uses))
    }
    await this.softDeleteB2bRoles([role.id], {}, context)
    return role
  }

  /**
   * The roles that a company's members may have: its own and the built-in ones.
   * @throws MedusaError `b2b.role.not_found` for any other id
   */
  @InjectManager()
  async rolesOf(
    companyId: string,
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RoleRow[]> {
    const roles = await this.listB2bRoles({ id: ids }, {}, context)
    return [...new Set(ids)].map((id) => {
      const role = roles.find((row) => row.id === id)
      if (
        !role ||
        (role.company_id !== null && role.company_id !== companyId)
      ) {
        throw toMedusaError(peopleErrors.roleNotFound(id))
      }
      return role
    })
  }

  protected async activeMembers_(
    companyId: string,
    context: Context<EntityManager>
  ): Promise<MemberRow[]> {
    return await this.listB2bMembers(
      { company_id: companyId, status: "active" },
      { relations: ["roles"] },
      context
    )
  }

  protected refuseLastAdmin_(
    before: Parameters<typeof losesLastAdmin>[0],
    after: Parameters<typeof losesLastAdmin>[1]
  ): void {
    if (losesLastAdmin(before, after)) {
      throw toMedusaError(peopleErrors.lastAdmin())
    }
  }

  private async ownRole_(
    { company_id, role_id }: RoleRef,
    context: Context<EntityManager>
  ): Promise<RoleRow> {
    const [role] = await this.rolesOf(company_id, [role_id], context)
    if (!role) {
      throw toMedusaError(peopleErrors.roleNotFound(role_id))
    }
    if (role.company_id === null) {
      throw toMedusaError(peopleErrors.roleBuiltIn(role_id))
    }
    return role
  }

  private async refuseCodeTaken_(
    { company_id, code }: { company_id: string; code: string },
    context: Context<EntityManager>
  ): Promise<void> {
    const taken = await this.listB2bRoles(
      { code, $or: [{ company_id }, { company_id: null }] },
      { take: 1 },
      context
    )
    if (taken.length > 0) {
      throw toMedusaError(peopleErrors.roleCodeTaken(code))
    }
  }
}
