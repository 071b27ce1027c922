import { refuseProjectStatus, type ProjectStatus } from "./project-status"

const STATUSES: ProjectStatus[] = ["open", "on_hold", "closed"]

describe("a job's status", () => {
  it("goes from each to each, but a closed job is opened before it is held", () => {
    const refused = STATUSES.flatMap((from) =>
      STATUSES.filter(
        (to) =>
          refuseProjectStatus(
            { id: "proj_1", name: "School", status: from },
            to
          ).length > 0
      ).map((to) => `${from} → ${to}`)
    )
    expect(refused).toEqual(["closed → on_hold"])
  })

  it("says which job and what to do", () => {
    const closed = { id: "proj_1", name: "School", status: "closed" as const }
    expect(refuseProjectStatus(closed, "on_hold")[0]).toMatchObject({
      code: "b2b.project.cannot_transition",
      message: expect.stringContaining('"School" (proj_1) is closed') as string,
    })
  })
})
