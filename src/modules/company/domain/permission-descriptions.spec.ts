import { PERMISSION_CATALOGUE } from "./permission-descriptions"
import { PERMISSIONS } from "./permissions"

describe("the permission catalogue", () => {
  it("has a sentence for every permission, each another one", () => {
    const told = PERMISSION_CATALOGUE.map(({ permission }) => permission)
    const sentences = PERMISSION_CATALOGUE.map(({ description }) => description)
    expect(told).toEqual([...PERMISSIONS])
    expect(new Set(sentences).size).toBe(PERMISSIONS.length)
  })
})
