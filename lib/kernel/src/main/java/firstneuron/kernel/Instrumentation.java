package firstneuron.kernel;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites the classes of a cell: loops and methods look at the {@link StopSignal}, and {@code System.exit} becomes an
 * error. {@code Thread.stop} is gone from newer JDKs, so a tight loop can be ended only by code of its own. Calls of the
 * methods of cells become links of {@link CellLinks}, a change of a final variable asks {@link FinalVariables}, and stack
 * traces are told by {@link StackTraces}.
 *
 * <p>The inserted calls take and leave nothing on the stack, so that the frames of the class file stay valid.
 */
final class Instrumentation {
    private static final String STOP_SIGNAL = Type.getInternalName(StopSignal.class);
    private static final String EXIT_GUARD = Type.getInternalName(ExitGuard.class);

    /** How the names of the classes begin that JShell makes for snippets. */
    static final String CLASS_OF_CELL = "REPL.$JShell$";

    /** The method that JShell wraps the statements of a snippet in. */
    static final String STATEMENTS = "do_it$";

    private static final String INTERNAL_CLASS_OF_CELL = CLASS_OF_CELL.replace('.', '/');

    private static final Handle LINK = linkage(CellLinks.class, "link", String.class);
    private static final Handle ASK = linkage(FinalVariables.class, "ask", String.class);

    private static final Handle TRACE = linkage(StackTraces.class, "link");

    /** The methods of exceptions and threads that tell where they are. */
    private static final Set<String> STACK_TRACES = Set.of(
            "printStackTrace()V",
            "printStackTrace(Ljava/io/PrintStream;)V",
            "printStackTrace(Ljava/io/PrintWriter;)V",
            "getStackTrace()[Ljava/lang/StackTraceElement;");

    private Instrumentation() {}

    private static Handle linkage(Class<?> owner, String method, Class<?>... more) {
        MethodType type = MethodType.methodType(
                        CallSite.class, MethodHandles.Lookup.class, String.class, MethodType.class)
                .appendParameterTypes(more);
        return new Handle(
                Opcodes.H_INVOKESTATIC, Type.getInternalName(owner), method, type.toMethodDescriptorString(), false);
    }

    static byte[] apply(byte[] classFile, FinalVariables finalVariables) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Method(
                                super.visitMethod(access, name, descriptor, signature, exceptions),
                                reader.getClassName(),
                                finalVariables);
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Method extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        private final String inside;
        private final FinalVariables finalVariables;

        Method(MethodVisitor next, String inside, FinalVariables finalVariables) {
            super(Opcodes.ASM9, next);
            this.inside = inside;
            this.finalVariables = finalVariables;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            check();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (passed.contains(target)) { // a jump backward closes a loop
                check();
            }
            super.visitJumpInsn(opcode, target);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            String variableOf = owner.replace('/', '.');
            if (opcode == Opcodes.PUTSTATIC && !owner.equals(inside) && finalVariables.contains(variableOf, name)) {
                super.visitInvokeDynamicInsn("ask", "()V", ASK, variableOf + "." + name);
            }
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals("java/lang/System") && name.equals("exit")) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT_GUARD, "exit", "(I)V", false);
            } else if (owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT_GUARD, "exit", "(Ljava/lang/Runtime;I)V", false);
            } else if (opcode == Opcodes.INVOKEVIRTUAL && STACK_TRACES.contains(name + descriptor)) {
                super.visitInvokeDynamicInsn(name, "(L" + owner + ";" + descriptor.substring(1), TRACE);
            } else if (opcode == Opcodes.INVOKESTATIC && isOfSnippet(owner)) {
                super.visitInvokeDynamicInsn(name, descriptor, LINK, owner.replace('/', '.'));
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }

        /** Whether JShell made the class for a snippet; classes that a cell declares stand inside of such a class. */
        private static boolean isOfSnippet(String owner) {
            return owner.startsWith(INTERNAL_CLASS_OF_CELL) && owner.indexOf('$', INTERNAL_CLASS_OF_CELL.length()) < 0;
        }

        private void check() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, STOP_SIGNAL, "check", "()V", false);
        }
    }
}
