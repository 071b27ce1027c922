import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type { Page, Product } from "../../answers"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { inputClass } from "../../kit/input-class"
import { ItemList } from "../../kit/item-list"
import { Screen } from "../../kit/screen"
import { Picture } from "./picture"
import { productQuery } from "./variant"
import { VariantLine } from "./variant-line"

type ProductsAnswer = Page & { products: Product[] }

/** What can be ordered here: searched, by category, at the account's own prices. */
export function CatalogScreen() {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const [params] = useSearchParams()
  const category = params.get("category") ?? ""
  return (
    <Screen title={t("catalog.title")}>
      <Card flush>
        <ItemList<ProductsAnswer, Product>
          label={t("catalog.title")}
          path="/store/products"
          query={{
            ...productQuery(account),
            ...(category ? { category_id: category } : {}),
          }}
          rows={({ products }) => products}
          id={({ id }) => id}
          search={t("catalog.search")}
          filters={<CategoryFilter />}
          row={(product) => <ProductRow product={product} />}
          empty={
            <Empty title={t("catalog.none")} text={t("catalog.noneText")} />
          }
        />
      </Card>
    </Screen>
  )
}

function ProductRow({ product }: { product: Product }) {
  const { t } = useTranslation()
  const [variant, ...others] = product.variants
  const to = `/products/${product.id}`
  return (
    <div className="flex gap-x-4 py-4">
      <Picture url={product.thumbnail} />
      <div className="flex min-w-0 flex-1 flex-col gap-x-6 gap-y-2 lg:flex-row lg:items-center">
        <div className="lg:flex-1">
          <Link
            to={to}
            className="txt-medium-plus hover:text-ui-fg-interactive inline-flex min-h-8 items-center"
          >
            {product.title}
          </Link>
          <p className="txt-small text-ui-fg-subtle">
            {others.length === 0
              ? variant?.sku
              : t("catalog.kinds", { count: product.variants.length })}
          </p>
        </div>
        {variant && others.length === 0 ? (
          <VariantLine
            product={product}
            variant={variant}
            name={product.title}
          />
        ) : (
          <Action asChild className="w-fit">
            <Link to={to}>{t("catalog.choose")}</Link>
          </Action>
        )}
      </div>
    </div>
  )
}

type Category = { id: string; name: string; parent_category_id: string | null }

function CategoryFilter() {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const answer = useAnswer<{ product_categories: Category[] }>(
    "/store/product-categories",
    { limit: 500, fields: "id,name,parent_category_id" }
  )
  const all = answer.data?.product_categories ?? []
  const below = (parent: string | null) =>
    all.filter(({ parent_category_id }) => parent_category_id === parent)
  return (
    <select
      aria-label={t("catalog.category")}
      className={`${inputClass} sm:w-64`}
      value={params.get("category") ?? ""}
      onChange={(event) => {
        const chosen = event.target.value
        setParams(chosen ? { category: chosen } : {}, { replace: true })
      }}
    >
      <option value="">{t("catalog.allCategories")}</option>
      {below(null).map((parent) => (
        <optgroup key={parent.id} label={parent.name}>
          <option value={parent.id}>
            {t("catalog.allOf", { name: parent.name })}
          </option>
          {below(parent.id).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
