/** Which keys and values a schema knows at a path: for hints, so that a slip is answered with what is right. */
import { z } from 'zod';

/** The keys that an object may carry at the path; empty where any id may stand. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  return [...new Set(valuesAt(schema, path).flatMap(ownKeys))];
}

/** The schemas of the values that may stand at the path, in any of its forms; none if no key leads there. */
export function valuesAt(
  schema: z.ZodType,
  path: readonly (string | number)[],
): readonly z.core.$ZodType[] {
  let current: readonly z.core.$ZodType[] = [schema];
  for (const key of path) current = current.flatMap((one) => childrenAt(one, key));
  return current;
}

function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}

function childrenAt(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
  return unwrap(schema).flatMap((one): readonly z.core.$ZodType[] => {
    if (one instanceof z.ZodObject) {
      const shape = one.shape as Readonly<Record<string, z.core.$ZodType | undefined>>;
      const child = shape[String(key)];
      return [child ?? one.def.catchall ?? []].flat();
    }
    if (one instanceof z.ZodRecord) return [one.valueType];
    if (one instanceof z.ZodArray) return [one.element];
    return [];
  });
}

function ownKeys(schema: z.core.$ZodType): readonly string[] {
  return unwrap(schema).flatMap((one) =>
    one instanceof z.ZodObject ? Object.keys(one.shape) : [],
  );
}
