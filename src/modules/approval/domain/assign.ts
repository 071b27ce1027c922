/**
 * How many places can be filled, each by another person: a largest matching, since one
 * person may fit several places and another one only one of them.
 * @param people each with the keys that he has
 */
export function filledPlaces(
  places: readonly string[],
  people: readonly ReadonlySet<string>[]
): number {
  const placeOf = new Map<number, number>()
  const fill = (place: number, tried: Set<number>): boolean =>
    people.some((keys, person) => {
      if (tried.has(person) || !keys.has(places[place] ?? "")) {
        return false
      }
      tried.add(person)
      const held = placeOf.get(person)
      if (held !== undefined && !fill(held, tried)) {
        return false
      }
      placeOf.set(person, place)
      return true
    })
  return places.filter((_, place) => fill(place, new Set())).length
}
