/** Which keys a schema knows at a path: for hints, so that a wrong key is answered with the right ones. */
import { z } from 'zod';

/** The keys that an object may carry at the path; empty where any id may stand. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): readonly string[] {
  let current: readonly z.core.$ZodType[] = [schema];
  for (const key of path) current = current.flatMap((one) => childrenAt(one, key));
  return [...new Set(current.flatMap(ownKeys))];
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
