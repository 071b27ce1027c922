import { mayChange, maySee } from "./rights"

const anna = { member_id: "anna", sales_rep_id: null, sees_all: false }
const kev = { ...anna, member_id: "kev" }
const boss = { ...anna, member_id: "boss", sees_all: true }
const rep = { ...anna, sales_rep_id: "rep_1" }
const annas = {
  visibility: "own" as const,
  created_by_member_id: "anna",
  created_by_sales_rep_id: null,
}
const reps = {
  visibility: "own" as const,
  created_by_member_id: null,
  created_by_sales_rep_id: "rep_2",
}
const offices = {
  created_by_member_id: null,
  created_by_sales_rep_id: null,
  created_by_user_id: "user_1",
}

describe("a saved cart", () => {
  it("is its author's, and theirs who see all; a shared one is everybody's to see", () => {
    const see = (row: Parameters<typeof maySee>[0]) =>
      [anna, kev, boss, rep].map((asker) => maySee(row, asker))
    const change = [anna, kev, boss, rep].map((asker) =>
      mayChange(annas, asker)
    )
    expect(see(annas)).toEqual([true, false, true, false])
    expect(see({ ...annas, visibility: "company" })).toEqual(
      Array(4).fill(true)
    )
    expect(change).toEqual([true, false, true, false])
  })

  it("of a rep is every rep's who serves the account, and no member's", () => {
    const see = [anna, boss, rep].map((asker) => maySee(reps, asker))
    expect(see).toEqual([false, false, true])
  })

  it("or template of the office is no buyer's to change", () => {
    const change = [anna, boss, rep].map((asker) => mayChange(offices, asker))
    expect(change).toEqual([false, false, false])
  })
})
