package firstneuron.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * New code for a class that is loaded already, and that looks the same from outside: it gets a name of its own, and goes
 * on using the variables of the old one.
 */
final class NewCode {
    private NewCode() {}

    /** Whether two class files have the same code, which may stand on other lines. */
    static boolean isSame(byte[] one, byte[] other) {
        return Arrays.equals(withoutLines(one), withoutLines(other));
    }

    private static byte[] withoutLines(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    /** What other classes can see of a class: its variables and methods, with their full types. */
    static Set<String> surface(byte[] classFile) {
        Set<String> surface = new TreeSet<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public FieldVisitor visitField(
                                    int access, String name, String descriptor, String signature, Object value) {
                                if (!isSynthetic(access)) {
                                    surface.add(name + " " + descriptor + " " + signature);
                                }
                                return null;
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                if (!isSynthetic(access) && !name.equals(Instrumentation.STATEMENTS)) {
                                    surface.add(name + descriptor + " " + signature + " "
                                            + (thrown == null ? Set.of() : Set.of(thrown)));
                                }
                                return null;
                            }
                        },
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return surface;
    }

    /**
     * Gives classes new names.
     *
     * @param classFiles the class, and the anonymous and local classes inside it, by their names
     * @param name the class
     * @param newName its new name
     * @return the class files by their new names
     */
    static Map<String, byte[]> renamed(Map<String, byte[]> classFiles, String name, String newName) {
        Names names = new Names(name.replace('.', '/'), newName.replace('.', '/'));
        Map<String, byte[]> renamed = new HashMap<>();
        classFiles.forEach((old, classFile) -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(classFile).accept(new Renaming(writer, names), 0);
            renamed.put(names.map(old.replace('.', '/')).replace('/', '.'), writer.toByteArray());
        });
        return renamed;
    }

    private static boolean isSynthetic(int access) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    private static final class Names extends Remapper {
        private final String name;
        private final String newName;

        Names(String name, String newName) {
            super(Opcodes.ASM9);
            this.name = name;
            this.newName = newName;
        }

        @Override
        public String map(String internalName) {
            boolean isInside = internalName.startsWith(name + "$");
            return internalName.equals(name) || isInside
                    ? newName + internalName.substring(name.length())
                    : internalName;
        }
    }

    private static final class Renaming extends ClassRemapper {
        private final Names names;
        private boolean isOuter;

        Renaming(ClassVisitor next, Names names) {
            super(Opcodes.ASM9, next, names);
            this.names = names;
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            isOuter = name.equals(names.name);
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return isOuter && !isSynthetic(access)
                    ? null
                    : super.visitField(access, name, descriptor, signature, value);
        }

        @Override
        protected MethodVisitor createMethodRemapper(MethodVisitor next) {
            return new MethodRemapper(Opcodes.ASM9, next, names) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                    if (owner.equals(names.name) && !name.startsWith("$assertionsDisabled")) {
                        mv.visitFieldInsn(opcode, owner, name, names.mapDesc(descriptor));
                    } else {
                        super.visitFieldInsn(opcode, owner, name, descriptor);
                    }
                }
            };
        }
    }
}
