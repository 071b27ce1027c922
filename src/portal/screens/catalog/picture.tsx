import { Photo } from "@medusajs/icons"

/** A product's picture, or a quiet place where one would be. */
export function Picture({ url }: { url: string | null }) {
  return url ? (
    <img
      src={url}
      alt=""
      loading="lazy"
      className="size-14 shrink-0 rounded-md object-cover"
    />
  ) : (
    <span className="bg-ui-bg-component text-ui-fg-muted hidden size-14 shrink-0 items-center justify-center rounded-md sm:flex">
      <Photo aria-hidden />
    </span>
  )
}
