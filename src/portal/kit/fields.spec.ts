import { missingIn, type Field } from "./fields"

const roles: Field = {
  kind: "checks",
  name: "role_ids",
  label: "Roles",
  options: [],
}
const member: Field = {
  kind: "pick",
  name: "member_id",
  label: "Member",
  nothing: "Choose a member",
  sources: [],
}

describe("what a form lacks and no browser asks for", () => {
  it.each<[string, Field, string | string[] | null, boolean]>([
    ["no box checked", roles, [], true],
    ["a box checked", roles, ["role_buyer"], false],
    [
      "no box checked where none must be",
      { ...roles, optional: true },
      [],
      false,
    ],
    ["nobody chosen", member, null, true],
    ["somebody chosen", member, "memb_1", false],
    ["none of several chosen", { ...member, many: true }, [], true],
  ])("%s", (_case, field, value, isMissing) => {
    const missing = missingIn({ [field.name]: value }, [field])
    expect(missing).toBe(isMissing ? field : undefined)
  })
})
