/**
 * One of our models as a link's end. Medusa's own `Module.linkable` gives up
 * typing models that name their table ("type instantiation is excessively deep"),
 * so the five facts are written here, once.
 * @param model camel-case model name, e.g. `b2bMember`
 */
export function linkableOf(serviceName: string, model: string) {
  const snake = model.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return {
    serviceName,
    field: model,
    linkable: `${snake}_id`,
    primaryKey: "id",
    entity: model.charAt(0).toUpperCase() + model.slice(1),
  }
}
