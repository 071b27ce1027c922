import {
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
  canDecide,
} from "./status"

describe("the states of an application", () => {
  it("can all be reached from pending, in one step", () => {
    const reached = APPLICATION_STATUSES.filter((to) =>
      canDecide("pending", to)
    )
    expect(["pending", ...reached].sort()).toEqual(
      [...APPLICATION_STATUSES].sort()
    )
  })

  it.each(["approved", "rejected", "withdrawn"] as const)(
    "end at %s",
    (status) => {
      expect(APPLICATION_TRANSITIONS[status]).toEqual([])
      expect(canDecide(status, "pending")).toBe(false)
    }
  )
})
