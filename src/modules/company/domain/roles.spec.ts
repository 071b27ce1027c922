import { PERMISSIONS } from "./permissions"
import { BUILT_IN_ROLES, effectivePermissions } from "./roles"

const builtIn = (id: string) => ({ id, permissions: [] })

describe("effective permissions", () => {
  it("are the union of all roles of the member", () => {
    const both = effectivePermissions(
      [builtIn("role_viewer"), builtIn("role_accounts_payable")],
      []
    )
    expect([...both].sort()).toEqual([
      "invoice.view",
      "order.view",
      "order.view_all",
      "price.view",
    ])
  })

  it("lack what the sales office takes away from the account", () => {
    const permissions = effectivePermissions(
      [builtIn("role_buyer")],
      ["price.view", "no.such.permission"]
    )
    expect([...permissions].sort()).toEqual(["order.place", "order.view"])
  })

  it("take a company's own role by its row, and only what the catalogue knows", () => {
    const permissions = effectivePermissions(
      [{ id: "role_01ABC", permissions: ["order.approve", "be.god"] }],
      []
    )
    expect([...permissions]).toEqual(["order.approve"])
  })

  it("are none without a role", () => {
    expect(effectivePermissions([], []).size).toBe(0)
  })

  it("let only admins use any ship-to, and let nobody else manage members", () => {
    const holders = Object.entries(BUILT_IN_ROLES)
      .filter(([, granted]) =>
        granted.some(
          (permission) =>
            permission === "ship_to.use_any" || permission === "member.manage"
        )
      )
      .map(([id]) => id)
    expect(holders).toEqual(["role_admin"])
  })

  it("name only permissions of the catalogue in built-in roles", () => {
    const named = Object.values(BUILT_IN_ROLES).flat()
    expect(named.filter((name) => !PERMISSIONS.includes(name))).toEqual([])
  })
})
