import { isPermission, type Permission } from "./permissions"

/** Ids of the built-in roles; their rows are written by the first migration. */
export const BUILT_IN_ROLES = {
  role_admin: [
    "order.place",
    "order.view",
    "order.view_all",
    "order.approve",
    "price.view",
    "ship_to.use_any",
    "ship_to.manage",
    "project.manage",
    "budget.manage",
    "member.manage",
    "role.manage",
    "company.manage",
    "invoice.view",
    "audit.view",
  ],
  role_buyer: ["order.place", "order.view", "price.view"],
  role_approver: [
    "order.place",
    "order.view",
    "order.view_all",
    "order.approve",
    "price.view",
  ],
  role_accounts_payable: [
    "order.view",
    "order.view_all",
    "price.view",
    "invoice.view",
  ],
  role_viewer: ["order.view"],
} as const satisfies Record<string, readonly Permission[]>

export type BuiltInRoleId = keyof typeof BUILT_IN_ROLES

type RoleRow = { id: string; permissions: string[] }

function permissionsOfRole(role: RoleRow): readonly Permission[] {
  return role.id in BUILT_IN_ROLES
    ? BUILT_IN_ROLES[role.id as BuiltInRoleId]
    : role.permissions.filter(isPermission)
}

/**
 * What a member may do: the union of his roles, less what the sales office takes
 * away from the account.
 */
export function effectivePermissions(
  roles: RoleRow[],
  restrictions: string[]
): Set<Permission> {
  const granted = new Set(roles.flatMap((role) => permissionsOfRole(role)))
  for (const restriction of restrictions) {
    if (isPermission(restriction)) {
      granted.delete(restriction)
    }
  }
  return granted
}
