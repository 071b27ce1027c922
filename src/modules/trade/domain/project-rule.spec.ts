import { refuseMissingProject } from "./project-rule"

describe("an account that needs a job on every order", () => {
  it("refuses an order without one", () => {
    expect(
      refuseMissingProject("required", null).map(({ code }) => code)
    ).toEqual(["b2b.project.missing"])
    expect(refuseMissingProject("required", "proj_1")).toEqual([])
  })

  it("is the exception: other accounts do not ask", () => {
    expect(refuseMissingProject("not_asked", null)).toEqual([])
  })
})
