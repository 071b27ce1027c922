import { differingFields, meansSamePlace, shipToAsAddress } from "./address"

const YARD = {
  name: "Harrogate yard",
  address_1: "Unit 4, Claro Way",
  address_2: null,
  city: "Harrogate",
  province: "North Yorkshire",
  postal_code: "HG1 4QF",
  country_code: "GB",
  contact_name: "Kev van der Berg",
  contact_phone: "07700 900113",
}

describe("a ship-to as an address", () => {
  it("has the site as company, and the contact's name in two parts", () => {
    expect(shipToAsAddress(YARD)).toEqual({
      company: "Harrogate yard",
      first_name: "Kev",
      last_name: "van der Berg",
      address_1: "Unit 4, Claro Way",
      address_2: "",
      city: "Harrogate",
      province: "North Yorkshire",
      postal_code: "HG1 4QF",
      country_code: "gb",
      phone: "07700 900113",
    })
  })

  it("has empty fields where there is no contact", () => {
    const address = shipToAsAddress({
      ...YARD,
      address_2: "Dock 2",
      province: null,
      contact_name: null,
      contact_phone: null,
    })
    expect(address).toMatchObject({
      first_name: "",
      last_name: "",
      phone: "",
      province: "",
      address_2: "Dock 2",
    })
  })
})

describe("whether somebody means the same place", () => {
  const own = shipToAsAddress(YARD)

  it("does not ask for case, spacing, or the postcode's blank", () => {
    const typed = {
      ...own,
      address_1: "  unit 4,  CLARO way ",
      postal_code: "hg14qf",
      country_code: "GB",
    }
    expect(meansSamePlace(typed, own)).toBe(true)
  })

  it("takes an empty field and a missing one for the same", () => {
    const without = { ...own, address_2: undefined }
    expect(meansSamePlace({ ...without, address_2: null }, own)).toBe(true)
    expect(meansSamePlace(without, own)).toBe(true)
  })

  it.each([
    ["address_1", "Unit 5, Claro Way"],
    ["address_2", "Dock 3"],
    ["city", "Leeds"],
    ["province", "West Yorkshire"],
    ["postal_code", "HG1 4QG"],
    ["country_code", "ie"],
  ])("asks for %s", (field, value) => {
    expect(meansSamePlace({ ...own, [field]: value }, own)).toBe(false)
  })
})

describe("fields that read differently", () => {
  const own = shipToAsAddress(YARD)

  it("are compared letter by letter", () => {
    const changed = { ...own, city: "HARROGATE", postal_code: "HG14QF" }
    expect(differingFields(changed, own)).toEqual(["city", "postal_code"])
  })

  it("are none for the contact, and none for an outer blank", () => {
    const other = {
      ...own,
      first_name: "Anna",
      phone: "1",
      city: " Harrogate ",
    }
    expect(differingFields(other, own)).toEqual([])
  })

  it("are all that the ship-to has where the cart has no address", () => {
    expect(differingFields({}, own)).toEqual([
      "address_1",
      "city",
      "province",
      "postal_code",
      "country_code",
    ])
  })
})
