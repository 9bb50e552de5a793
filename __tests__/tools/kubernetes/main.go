// Reads manifests into the types of Kubernetes, for the tests. On standard input: a JSON list of files. On standard output: for each,
// the objects in it, or what is wrong: a field that a type does not have, one that is there twice, a value of another type, a
// name or a label that Kubernetes does not take.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/validation"
	"sigs.k8s.io/yaml"
)

type answer struct {
	// Empty: the manifests are valid.
	Error   string `json:"error"`
	Objects []any  `json:"objects"`
}

func main() {
	var files []string
	if err := json.NewDecoder(os.Stdin).Decode(&files); err != nil {
		fail(err)
	}
	answers := []answer{}
	for _, file := range files {
		objects, err := objectsIn(file)
		if err != nil {
			answers = append(answers, answer{Error: err.Error()})
			continue
		}
		answers = append(answers, answer{Objects: objects})
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fail(err)
	}
}

func objectsIn(file string) ([]any, error) {
	var objects []any
	for _, document := range strings.Split(file, "\n---\n") {
		object, err := objectIn([]byte(document))
		if err != nil {
			return nil, err
		}
		objects = append(objects, object)
	}
	return objects, nil
}

func objectIn(document []byte) (metav1.Object, error) {
	var kind metav1.TypeMeta
	if err := yaml.Unmarshal(document, &kind); err != nil {
		return nil, err
	}
	var object metav1.Object
	switch kind.APIVersion + " " + kind.Kind {
	case "v1 ConfigMap":
		object = &corev1.ConfigMap{}
	case "batch/v1 Job":
		object = &batchv1.Job{}
	default:
		return nil, fmt.Errorf("no type is known for %q", kind.Kind)
	}
	if err := yaml.UnmarshalStrict(document, object); err != nil {
		return nil, err
	}
	problems := validation.IsDNS1123Subdomain(object.GetName())
	for name, value := range object.GetLabels() {
		problems = append(problems, validation.IsQualifiedName(name)...)
		problems = append(problems, validation.IsValidLabelValue(value)...)
	}
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s: %s", kind.Kind, strings.Join(problems, "; "))
	}
	return object, nil
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
